export type { BuildOptions, BuildResult, BuildSummary } from './apply/build-options.ts'
export { buildSite } from './apply/build-site.ts'
export { sortDiagnostics } from './apply/sort-diagnostics.ts'
export { cacheFolder } from './cache/cache-folder.ts'
export type { CacheState } from './cache/cache-state.ts'
export type { CardBox, CardNode, CardPicture, CardStyle, CardText } from './cards/card-node.ts'
export type { CardPainter } from './cards/card-painter.ts'
export type { OwnFont } from './cards/own-fonts.ts'
export type { CardDrawing, SiteCards } from './cards/site-cards.ts'
export type { CardColors, CardSettings, DrawCard, SocialCard } from './cards/social-card.ts'
export type { CheckOptions } from './check/check-options.ts'
export { checkSite } from './check/check-site.ts'
export type { ExternalOptions } from './check/external/external-findings.ts'
export type { CheckResult } from './check/find-mistakes.ts'
export { type FixOptions, type FixResult, fixSite } from './check/fix/fix-site.ts'
export type { RuleSetting, RuleSettings } from './check/settle/rule-settings.ts'
export { defaultOut } from './config/default-out.ts'
export { defineConfig } from './config/define-config.ts'
export { type ExplainedSetting, explainConfig } from './config/explain-config.ts'
export { type LoadedConfig, loadConfig } from './config/load-config.ts'
export { resolveConfig, type ShownOptions } from './config/resolve-config.ts'
export type { ResolvedConfig } from './config/resolved-config.ts'
export type {
	CheckConfig,
	ImageOptions,
	SiteConfig,
	SocialCardOptions,
} from './config/site-config.ts'
export type { StaticCopy } from './config/static-copy.ts'
export { type LiveSite, liveSite } from './dev/live-site.ts'
export { addressOf, type RunningServer } from './dev/running-server.ts'
export type { SourceFolders } from './dev/source-folders.ts'
export { sourceReader } from './dev/source-reader.ts'
export { type DevOptions, startDevServer } from './dev/start-dev-server.ts'
export { type PreviewOptions, startPreviewServer } from './dev/start-preview-server.ts'
export { type WatchOptions, watchSite } from './dev/watch-site.ts'
export { builderRules } from './diagnostics/rules.ts'
export type { Authoring } from './generators/authoring.ts'
export { type GeneratorName, generators } from './generators/generators.ts'
export { hugoConfig } from './generators/hugo/hugo-config.ts'
export type { ImageEncoder } from './images/image-encoder.ts'
export type { ImageFacts } from './images/image-facts.ts'
export type { DerivedFormat, ImageSettings } from './images/image-settings.ts'
export type { ImageVariant } from './images/image-variants.ts'
export type { MadeImage, SiteImages } from './images/site-images.ts'
export { type Inspection, inspectSite } from './inspect/inspect-site.ts'
export type { Advice } from './inspect/site-advice.ts'
export { type LoadedLinks, loadLinks } from './links/load-links.ts'
export type { SiteLinks, SitePlace } from './links/site-links.ts'
export { placesOf } from './plan/files/static-url.ts'
export type {
	CopiedOutput,
	MadeOutput,
	Output,
	OutputKind,
	Plan,
	PlannedPost,
	Rendered,
} from './plan/output.ts'
export { redirectPage } from './plan/pages/redirect-page.ts'
export { planSite } from './plan/plan-site.ts'
export { renderContext } from './plan/render-context.ts'
export { siteTitles } from './plan/site-titles.ts'
export { type PostOutcome, tryPost } from './plan/try-post.ts'
export type { AllowedSources, Directive } from './security/directives.ts'
export { type LoadPostsOptions, loadPosts } from './site/load-posts.ts'
export { type LoadedSite, type LoadSiteOptions, loadSite } from './site/load-site.ts'
export { loadTitles } from './site/load-titles.ts'
export type { ImageSize, SiteInput } from './site/site.ts'
