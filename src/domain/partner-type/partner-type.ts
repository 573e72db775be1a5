import type { z } from 'zod';
import type { intakeSchema } from './partner-type.schema.ts';

/** In the order in which the guide lists them. */
export const partnerTypeIds = ['indirect-reseller', 'direct-bill', 'distributor', 'cloud-germany'] as const;

export type PartnerTypeId = (typeof partnerTypeIds)[number];

/** A period in which a partner type took newcomers, or did not. */
export type Intake = z.infer<typeof intakeSchema>;
