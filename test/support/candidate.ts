/** A reseller that has all that direct bill asks for on a day and that is its own to see to. */
export const candidate = {
	'csp-status': 'indirect-reseller',
	'partner-id': 'yes',
	'signing-authority': 'yes',
	'reseller-tenure': 'yes',
	revenue: 'direct-bar',
	'revenue-role': 'as-reseller',
	designation: 'yes',
	'first-line-support': 'yes',
	'billing-and-provisioning': 'yes',
	'managed-service': 'yes',
	'security-items': 'all',
	vetting: 'passed',
	assessment: 'passed',
	agreement: 'yes',
};

/** The day of which that is true. */
export const judgedDay = '2026-11-20';
