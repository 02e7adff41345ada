// What a post is
export type { Cover, Heading, Post, PostDate, Reference, Visibility } from './post/post.ts'

// Queries
export type { Blog, Page, Skipped, Target, TaxonomyName, Term, Year } from './query/blog.ts'

// Options
export type { BlogOptions } from './options.ts'

// Diagnostics
export { BlogError, type BlogErrorCode, isBlogError } from './diagnostics/blog-error.ts'
export { createReport, DIAGNOSTICS_URL, type Rule } from './diagnostics/define-rules.ts'
export type { Diagnostic, Place, Severity } from './diagnostics/diagnostic.ts'
export { type RuleId, rules as coreRules } from './diagnostics/rules.ts'
