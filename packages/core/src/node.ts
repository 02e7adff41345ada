// Loading from disk
export { loadBlog } from './load/load-blog.ts'
