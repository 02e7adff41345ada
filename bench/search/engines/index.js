import { fuse, fuseLocated } from './fuse.js'
import { minisearch } from './minisearch.js'
import { ours } from './ours.js'
import { pagefind } from './pagefind.js'

/** Ours first, then what was before it, then the others. */
export const engines = { ours, minisearch, pagefind, fuse, fuseLocated }
