import { checkNeighbours } from '../claim/check-periods.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import { listSeries } from './list-series.ts';

const gapRemedy = 'Move one of the dates, or say gapBefore: not-asked or gapBefore: unknown.';

/** Requirements of one partner type, stage and topic whose periods overlap or leave a gap unsaid. */
export function* checkRequirementSeries(program: Pick<Program, 'requirements' | 'partnerTypes'>): Generator<Finding> {
	yield* checkTopics(program);
	for (const series of listSeries(Object.values(program.requirements))) {
		for (const [index, member] of series.entries()) {
			const before = series[index - 1];
			if (before === undefined) continue;
			const remedy = member.gapBefore === undefined ? gapRemedy : undefined;
			const beforeFile = `content/data/requirements/${before.id}.yaml`;
			yield* checkNeighbours(`requirements/${member.id}`, 'from', before, member, beforeFile, remedy);
		}
	}
}

/** A topic that the partner type does not list would stand in no order. */
function* checkTopics({
	requirements,
	partnerTypes,
}: Pick<Program, 'requirements' | 'partnerTypes'>): Generator<Finding> {
	for (const [id, { partnerType, topic }] of Object.entries(requirements)) {
		if (partnerTypes[partnerType].topics.includes(topic)) continue;
		yield {
			thing: `requirements/${id}`,
			field: 'topic',
			text: `"${topic}" is not among the topics of content/data/partner-types/${partnerType}.yaml. Add it there, or correct it.`,
		};
	}
	for (const [id, { topics }] of Object.entries(partnerTypes)) {
		for (const topic of topics) {
			const isUsed = Object.values(requirements).some((each) => each.partnerType === id && each.topic === topic);
			if (isUsed) continue;
			yield {
				thing: `partnerTypes/${id}`,
				field: 'topics',
				text: `no requirement has the topic "${topic}". Delete it here, or correct it.`,
			};
		}
	}
}
