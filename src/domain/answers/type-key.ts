/** The key of a link under which stands what the company is going for: the id of a partner type. A wish opens nothing. */
export const typeKey = 'type';
