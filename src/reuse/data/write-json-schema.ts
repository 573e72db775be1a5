import { z } from 'zod';
import { schemaNames } from './name-schemas.ts';

/**
 * The JSON Schema (2020-12) of a published file, made from the very schema that checked its facts.
 *
 * @param address where the schema itself is published, whole
 */
export function writeJsonSchema(schema: z.ZodType, address: string, title: string): object {
	const { $schema, ...rest } = z.toJSONSchema(schema, { metadata: schemaNames, io: 'output' });
	return { $schema, $id: address, title, ...rest };
}
