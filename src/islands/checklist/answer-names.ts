/** The answer that says what the company is going for: the id of a partner type. */
export const typeKey = 'type';

/** The answer that says where the company stands in CSP today. */
export const statusKey = 'csp-status';
