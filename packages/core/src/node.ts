// Loading from disk
export { type BlogLoader, blogLoader } from './load/blog-loader.ts'
export { excluder } from './load/excluder.ts'
export { includer } from './load/includer.ts'
export { linkOut } from './load/link-out.ts'
export { backupName, listFiles } from './load/list-files.ts'
export { loadBlog } from './load/load-blog.ts'
export type { RememberedFile, RememberedFiles } from './load/remembered-files.ts'
export { type PartedFiles, partSources } from './load/source-files.ts'
