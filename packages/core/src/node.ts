// Loading from disk
export { excluder } from './load/excluder.ts'
export { type BlogLoader, blogLoader, loadBlog } from './load/load-blog.ts'
