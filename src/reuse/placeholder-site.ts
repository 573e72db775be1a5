/** Under which address the site stands where nobody has named one; only canonical addresses and examples of code need it. */
export const placeholderSite = 'https://csp-enrollment-guide.example';
