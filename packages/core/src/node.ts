// Loading from disk, and what is kept there
export { engineId } from './load/engine-id.ts'
export { fileSignature, signatureOf } from './load/file-signature.ts'
export { type BlogLoader, blogLoader, loadBlog } from './load/load-blog.ts'
export { readStore, writeStore } from './load/store-file.ts'
export { areUnchanged, type Reads, traceReads, untraced } from './load/trace-reads.ts'
