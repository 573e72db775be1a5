/** The names of the market lookup once more, where other sites may read them. */
export { GET } from '../markets/names.txt.ts';
