import type { PlanContext } from './context.ts'
import type { Output } from './output.ts'
import { fingerprint } from './plan-theme.ts'

/** The style sheet that browsers show the feeds of a language with. */
export interface FeedStyle {
	readonly output: Output
	/** Site-absolute, with the base path. */
	readonly url: string
}

/** Plans the style of feeds: `assets/feed.0123456789.css`, of another language `assets/feed-fr.….css`; none if the config wants none. */
export function feedStyle({
	subscribe,
	theme,
	config,
	home,
}: Pick<PlanContext, 'subscribe' | 'theme' | 'config' | 'home'>): FeedStyle | undefined {
	if (subscribe === undefined) return undefined
	const content = theme.feedStyle(config.language)
	const name = `feed${home.slice(0, -1).replaceAll('/', '-')}.css`
	const path = `assets/${fingerprint(name, content)}`
	const render = async () => ({ content, bodies: [] })
	return { output: { path, kind: 'theme', sources: [], render }, url: `${config.basePath}/${path}` }
}
