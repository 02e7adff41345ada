import { BlogError, nearestName } from '@blog/core'
import { bundledThemes } from 'shiki/themes'

/** @throws {BlogError} `CONFIG_INVALID` for a name that is none of Shiki's. */
export function checkThemes(themes: { readonly light: string; readonly dark: string }): void {
	for (const name of [themes.light, themes.dark]) {
		if (Object.hasOwn(bundledThemes, name)) continue
		const near = nearestName(name, Object.keys(bundledThemes))
		throw new BlogError(
			'CONFIG_INVALID',
			`Unexpected code theme \`${name}\`, expected one of Shiki's${near ? `: did you mean \`${near}\`?` : ''}`,
		)
	}
}
