export { importRules } from './diagnostics/rules.ts'
export {
	type ImportFormat,
	type ImportOptions,
	importBlog,
	importFormats,
	isImportFormat,
} from './import-blog.ts'
export type { ImportReport, SkippedItem } from './import-report.ts'
