import { createHash } from 'node:crypto'
import type { Site, Theme } from '@blog/theme'
import type { Output } from '../output.ts'

/** The theme's files, and the URLs of those that pages name. */
export interface PlannedTheme {
	readonly outputs: readonly Output[]
	readonly urls: Site['assets']
	/** Paths of those that have their hash in their name. */
	readonly fingerprinted: readonly string[]
}

/**
 * Plans the theme's own files below `/assets/`. Style sheets and scripts get the hash of their bytes in their name, so that
 * browsers can keep them for good; files that those refer to by name keep it.
 *
 * @param icon URL of the icon that the site itself has.
 */
export function planTheme({ assets }: Theme, icon?: string): PlannedTheme {
	const placed = assets.map(({ path, content }) => ({
		name: path,
		path: `assets/${fingerprint(path, content)}`,
		content,
	}))
	const urlOf = (name: string) => {
		const found = placed.find((asset) => asset.name === name)
		return found ? `/${found.path}` : ''
	}
	return {
		outputs: placed.map(({ path, content }) => ({
			path,
			kind: 'theme',
			sources: [],
			render: async () => ({ content, bodies: [] }),
		})),
		urls: {
			style: urlOf('style.css'),
			script: urlOf('script.js'),
			search: urlOf('search.js'),
			icon: icon ?? urlOf('favicon.svg'),
		},
		fingerprinted: placed.flatMap(({ name, path }) => (path === `assets/${name}` ? [] : path)),
	}
}

/** A name with the hash of the bytes in it, where browsers may keep the file for good. */
export function fingerprint(path: string, content: string | Uint8Array): string {
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
	return path.replace(/\.(css|js)$/, `.${hash}.$1`)
}
