import type { LoadSiteOptions } from '../site/load-site.ts'
import type { ExternalOptions } from './external/external-findings.ts'

/** What can be said to `checkSite`. */
export interface CheckOptions extends LoadSiteOptions {
	/** Output folder of the last build: whom its feed knows. Default: `public` in the site's folder. */
	readonly out?: string
	/** Sitemap of an old site, an http(s) address or a file: every address in it must be one of this site. Findings name a file as seen from the site's folder. */
	readonly against?: string
	/** Ask other hosts whether what posts link to is there. What they say is kept in the cache for days. Default false. */
	readonly external?: boolean | Omit<ExternalOptions, 'signal'>
	/** Look at the language of English posts. Default false. */
	readonly prose?: boolean
	readonly signal?: AbortSignal
}

/** Commands and flags that ask for rules, as `Rule.askedBy` names them. */
export function askedFor({ against, external, prose }: CheckOptions): ReadonlySet<string> {
	const flags = { '--against': against, '--external': external, '--prose': prose }
	const given = Object.entries(flags).filter(([, value]) => value !== undefined && value !== false)
	return new Set(['blog check', ...given.map(([flag]) => `blog check ${flag}`)])
}
