import { z } from 'zod';

/** An object of single texts. */
export function texts<Name extends string>(...names: readonly Name[]) {
	return z.strictObject(
		Object.fromEntries(names.map((name) => [name, z.string().min(1)])) as Record<Name, z.ZodString>,
	);
}
