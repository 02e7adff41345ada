// For threads: nothing here imports the core, which takes longer to load than all the rest.
export { codeTokens } from './code/code-tokens.ts'
export { createCodeRenderer } from './code/create-code-renderer.ts'
export { type FenceMeta, parseFenceMeta } from './code/fence-meta.ts'
