/** The stages of a partner's way, in the order of a list. The support plan comes before the agreement it is asked for. */
export const stages = [
	'prepare',
	'account',
	'apply',
	'verify',
	'support-plan',
	'agreement',
	'connect',
	'set-up',
	'leave',
	'stay',
] as const;

export type StepStage = (typeof stages)[number];
