/**
 * Preact as a file of its own, for the bundler: what the search has in common with the islands. Of the rest each page
 * takes what it needs.
 */
export const preactGroup = { name: 'preact', test: /node_modules[\\/]preact/ };
