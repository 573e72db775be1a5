import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

type Steps = Pick<Program, 'steps' | 'procedures'>;

/** Steps that wait for unknown steps or for themselves, that nobody would see, or that stand in the wrong order. */
export function* checkSteps(program: Steps): Generator<Finding> {
	const used = new Set(Object.values(program.procedures).flatMap(({ steps }) => steps));
	for (const [id, step] of Object.entries(program.steps)) {
		const thing = `steps/${id}`;
		for (const field of ['after', 'notBefore'] as const) {
			for (const other of step[field]) {
				if (!(other in program.steps)) yield unknownStep(thing, field, other);
			}
		}
		if (step.duration !== undefined && !(step.duration in step.values)) {
			yield {
				thing,
				field: 'duration',
				text: `there is no value "${step.duration}". Add it under values or correct the name.`,
			};
		}
		if (!used.has(id)) {
			yield {
				thing,
				field: '',
				text: 'is in no procedure, so nobody would see it. Add it to content/data/procedures.yaml or delete the file.',
			};
		}
	}
	for (const [id, { steps, partnerTypes }] of Object.entries(program.procedures)) {
		const thing = `procedures/${id}`;
		for (const [index, step] of steps.entries()) {
			const found = program.steps[step];
			if (found === undefined) yield unknownStep(thing, 'steps', step);
			else if (!found.partnerTypes.some((type) => partnerTypes.includes(type))) {
				yield {
					thing,
					field: 'steps',
					text: `"${step}" is no step of ${partnerTypes.join(' or ')}. Add that to its partnerTypes, or take it out.`,
				};
			}
			if (steps.indexOf(step) < index) {
				yield { thing, field: 'steps', text: `"${step}" stands here twice. Take one out.` };
			}
		}
		yield* checkOrder(program, id, steps);
	}
	yield* checkCycles(program);
}

function unknownStep(thing: string, field: string, id: string): Finding {
	return { thing, field, text: `"${id}" is no step. Add content/data/steps/${id}.yaml or correct the id.` };
}

function* checkOrder(program: Steps, id: string, steps: readonly string[]): Generator<Finding> {
	for (const [index, step] of steps.entries()) {
		for (const earlier of stepsBefore(program, step)) {
			if (steps.indexOf(earlier) > index) {
				yield {
					thing: `procedures/${id}`,
					field: 'steps',
					text: `"${step}" stands before "${earlier}", which it has to wait for. Swap them.`,
				};
			}
		}
	}
}

function* checkCycles(program: Steps): Generator<Finding> {
	const done = new Set<string>();
	function* visit(id: string, path: readonly string[]): Generator<Finding> {
		if (path.includes(id)) {
			const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
			yield { thing: `steps/${id}`, field: 'after', text: `waits for itself: ${circle}. Take one of these out.` };
			return;
		}
		if (done.has(id)) return;
		for (const next of stepsBefore(program, id)) yield* visit(next, [...path, id]);
		done.add(id);
	}
	for (const id of Object.keys(program.steps)) yield* visit(id, []);
}

function stepsBefore(program: Steps, id: string): string[] {
	const step = program.steps[id];
	return step === undefined ? [] : [...step.after, ...step.notBefore];
}
