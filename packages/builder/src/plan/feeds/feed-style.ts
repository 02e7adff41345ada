import type { Theme } from '@blog/theme'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { fingerprint } from '../files/plan-theme.ts'
import type { Output } from '../output.ts'

/** The style sheet that browsers show the feeds of a language with. */
export interface FeedStyle {
	readonly output: Output
	/** Site-absolute, with the base path. */
	readonly url: string
}

/** Plans the style of the feeds of a language: `assets/feed.0123456789.css`, of another than the default `assets/feed-fr.….css`. */
export function planFeedStyle(
	theme: Theme,
	{ language, basePath }: Pick<ResolvedConfig, 'language' | 'basePath'>,
	home: string,
): FeedStyle {
	const content = theme.feedStyle(language)
	const name = `feed${home.slice(0, -1).replaceAll('/', '-')}.css`
	const path = `assets/${fingerprint(name, content)}`
	const render = async () => ({ content, bodies: [] })
	return { output: { path, kind: 'theme', sources: [], render }, url: `${basePath}/${path}` }
}
