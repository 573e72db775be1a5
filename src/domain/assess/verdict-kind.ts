/** Every verdict on a partner type. */
export const verdictKinds = ['open', 'missing', 'undecided', 'waiting', 'closed', 'disputed', 'silent'] as const;

export type VerdictKind = (typeof verdictKinds)[number];
