// The posts of a site alone, without what makes pages of them: for a command that must start fast
export { type LoadPostsOptions, loadPosts } from './site/load-posts.ts'
