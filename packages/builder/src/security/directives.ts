/** Directives of a Content-Security-Policy that a config may add sources to. The last one is for the header: in pages browsers do not read it. */
export const directives = [
	'script-src',
	'style-src',
	'img-src',
	'font-src',
	'connect-src',
	'media-src',
	'frame-src',
	'worker-src',
	'manifest-src',
	'object-src',
	'form-action',
	'base-uri',
	'frame-ancestors',
] as const

/** `script-src`, … */
export type Directive = (typeof directives)[number]

/** Sources that a site allows besides its own, by directive. */
export type AllowedSources = Partial<Readonly<Record<Directive, readonly string[]>>>

/** Directives that stand in pages: those of attributes are made from what stands there, and nobody adds to them. */
export type PageDirective =
	| Exclude<Directive, 'frame-ancestors'>
	| 'script-src-attr'
	| 'style-src-attr'

/** Sources by directive. */
export type PageSources = ReadonlyMap<PageDirective, ReadonlySet<string>>

/** Notes a source that a page needs. */
export type AddSource = (directive: PageDirective, source: string) => void
