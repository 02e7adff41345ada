// Loading from disk
export { type BlogLoader, blogLoader, loadBlog } from './load/load-blog.ts'
