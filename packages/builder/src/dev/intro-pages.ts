import type { PlannedSite } from './link-targets.ts'

/** Lists the paths of home pages that may have an introduction, whose links and picture the config says. */
export function introPages({ site: { config }, outputs }: PlannedSite): readonly string[] {
	const all = [config.intro, ...Object.values(config.languages).map(({ intro }) => intro)]
	if (all.every((intro) => intro === undefined)) return []
	return [...outputs.values()]
		.filter(({ kind, path }) => kind === 'home' && mayBeFirst.test(path))
		.map(({ path }) => path)
}

/** `index.html`, or that of a language. */
const mayBeFirst = /^(?:[^/]+\/)?index\.html$/
