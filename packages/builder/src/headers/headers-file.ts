/** Where hosts look for the headers of a site, below OUT. It is no file of the site. */
export const HEADERS_FILE = '_headers'
