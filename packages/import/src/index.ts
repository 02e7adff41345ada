export { showShortcodes } from './convert/write-markdown.ts'
export { importRules } from './diagnostics/rules.ts'
export {
	type ImportFormat,
	type ImportOptions,
	importBlog,
	importFormats,
	isImportFormat,
} from './import-blog.ts'
export { importFolder, type SiteFolder } from './import-folder.ts'
export type { ImportReport, SkippedItem } from './import-report.ts'
export type { DownloadOptions } from './media/fetch-media.ts'
export type { FailedMedia, FetchedMedia, FoundMedia, MediaReport } from './media/media-report.ts'
export { type LeftBehind, leftBehind } from './read/left-behind.ts'
