// The posts of a site alone, without what makes pages of them: for a command that must start fast

export { rewriteSource } from './apply/rewrite-source.ts'
export { whileAlone } from './apply/while-alone.ts'
export { findConfig } from './config/find-config.ts'
export { type LoadedConfig, loadConfig } from './config/load-config.ts'
export type { Authoring } from './generators/authoring.ts'
export { type GeneratorName, generatorTitles } from './generators/generators.ts'
export {
	createPostSearch,
	type FoundPost,
	type FoundPosts,
	type PostSearch,
} from './search/create-post-search.ts'
export { contentFolder, foldersOf, listContentFolders } from './site/content-folder.ts'
export {
	type LoadedPosts,
	type LoadPostsOptions,
	loadPosts,
	loadPostsAndConfig,
} from './site/load-posts.ts'
export { siteAuthor } from './site/site-author.ts'
