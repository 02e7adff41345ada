// The posts of a site alone, without what makes pages of them: for a command that must start fast

export { type FoundPost, type FoundPosts, searchPosts } from './search/search-posts.ts'
export { type LoadPostsOptions, loadPosts } from './site/load-posts.ts'
