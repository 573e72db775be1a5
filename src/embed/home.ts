const here = import.meta.url;

/** Where the guide stands, with a slash at its end: all files of the script are in its folder `embed/`. */
export const home = new URL('..', here).href;
