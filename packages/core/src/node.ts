// Loading from disk
export { excluder } from './load/excluder.ts'
export { backupName } from './load/list-files.ts'
export { type BlogLoader, blogLoader, loadBlog } from './load/load-blog.ts'
export { type PartedFiles, partSources } from './load/source-files.ts'
