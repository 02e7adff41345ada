// What is kept on disk between runs, and how it is told whether it still holds. Loads nothing else of the core: who finds that nothing
// has changed is done before a parser would be read.
export { engineId } from './load/engine-id.ts'
export { fileSignature, signatureOf } from './load/file-signature.ts'
export { MANY_POSTS } from './load/many-posts.ts'
export { readStore, writeStore } from './load/store-file.ts'
export { areUnchanged, type Reads, traceReads, untraced } from './load/trace-reads.ts'
