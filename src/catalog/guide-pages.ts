/** The pages of the guide in reading order, grouped as the menu shows them. */
export const guideGroups = [
	{ id: 'start', pages: ['overview', 'before-you-begin'] },
	{
		id: 'enroll',
		pages: [
			'indirect-reseller',
			'partner-agreement',
			'connect-with-a-distributor',
			'direct-bill',
			'direct-to-indirect',
			'distributor',
		],
	},
	{ id: 'account', pages: ['verification', 'account-setup'] },
	{ id: 'selling', pages: ['markets-and-currencies', 'selling-rules'] },
	{ id: 'staying', pages: ['stay-authorized', 'incentives'] },
	{ id: 'history', pages: ['cloud-germany'] },
] as const;

export const guidePageIds: readonly string[] = guideGroups.flatMap(({ pages }) => pages);
