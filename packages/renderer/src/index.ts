export { codeStyle } from './code/code-style.ts'
export { createRenderer } from './create-renderer.ts'
export { type RendererRuleId, rules as rendererRules } from './diagnostics/rules.ts'
export { renderAtom } from './feeds/atom.ts'
export type { Feed, FeedItem, FeedKind } from './feeds/feed.ts'
export { feedItem } from './feeds/feed-item.ts'
export { renderJsonFeed } from './feeds/json-feed.ts'
export { postsInFeeds } from './feeds/posts-in-feeds.ts'
export { renderFeed } from './feeds/render-feed.ts'
export { renderRss } from './feeds/rss.ts'
export type { Labels } from './labels/labels.ts'
export { aboutHidden } from './links/about-hidden.ts'
export { fragmentOf } from './links/fragments.ts'
export { createKnownIds, type KnownIds } from './links/known-ids.ts'
export { missingFragment } from './links/missing-fragment.ts'
export { isElsewhere } from './links/resolve-links.ts'
export { splitInfo } from './markdown/fence.ts'
export type {
	CodeOptions,
	CodeRenderer,
	ImageColumn,
	ImageSources,
	PostScript,
	RenderContext,
	RenderedPost,
	Renderer,
	RenderOptions,
} from './options.ts'
export { renderPost } from './render-post.ts'
export { type MarkdownOptions, toMarkdown } from './text/to-markdown.ts'
export { type Section, toSections } from './text/to-sections.ts'
export { toText } from './text/to-text.ts'
