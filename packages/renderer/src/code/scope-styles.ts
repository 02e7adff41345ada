import type { ThemeRegistrationResolved } from '@shikijs/primitive'
import { Theme } from '@shikijs/vscode-textmate'

/** The two themes of a blog. */
export interface ThemePair {
	readonly light: ThemeRegistrationResolved
	readonly dark: ThemeRegistrationResolved
}

/** Finds the style of a token from the scopes that the grammar gives it. */
export interface ScopeStyles {
	/** Classes for both themes; empty if both show the text in their default colour. */
	classesOf(scopes: readonly string[]): string
	/** The style of the classes, as custom properties: what a page with code must have once. */
	readonly style: string
}

/** The path of scopes from the outermost one, as the theme wants it, and what it looks like. */
interface StyleNode {
	readonly path: ScopePath | null
	readonly light: Style
	readonly dark: Style
	readonly classes: string
	readonly children: Map<string, StyleNode>
}

interface ScopePath {
	readonly parent: ScopePath | null
	readonly scopeName: string
}

interface Style {
	readonly color: string
	readonly fontStyle: number
}

/**
 * Prepares two themes for one tokenizing pass.
 *
 * The grammar is asked for scopes instead of colours, and both themes are matched against them here; Shiki itself tokenizes once
 * a theme. Scopes repeat, so every path of scopes is matched once and then found in a tree of maps.
 *
 * @see https://macromates.com/manual/en/scope_selectors
 */
export function createScopeStyles(themes: ThemePair): ScopeStyles {
	const light = themeMatcher('light', themes.light)
	const dark = themeMatcher('dark', themes.dark)
	const root: StyleNode = {
		path: null,
		light: light.initial,
		dark: dark.initial,
		classes: '',
		children: new Map(),
	}

	function child(node: StyleNode, scopeName: string): StyleNode {
		const known = node.children.get(scopeName)
		if (known) return known
		const path = { parent: node.path, scopeName }
		const styles = { light: light.match(path, node.light), dark: dark.match(path, node.dark) }
		const classes = [...light.classesOf(styles.light), ...dark.classesOf(styles.dark)].join(' ')
		const made: StyleNode = { path, ...styles, classes, children: new Map() }
		node.children.set(scopeName, made)
		return made
	}

	return {
		classesOf(scopes) {
			let node = root
			for (const scope of scopes) node = child(node, scope)
			return node.classes
		},
		style: [`.shiki{${light.block};${dark.block}}`, ...light.rules, ...dark.rules].join('\n'),
	}
}

/** What a font style adds to the class of a theme's colours: bits as vscode-textmate has them. */
const fontStyles = [
	[1, 'i', 'font-style:italic'],
	[2, 'b', 'font-weight:bold'],
	[4, 'u', 'text-decoration:underline'],
	[8, 's', 'text-decoration:line-through'],
] as const

function themeMatcher(name: 'light' | 'dark', raw: ThemeRegistrationResolved) {
	const theme = Theme.createFromRawTheme(raw as Parameters<typeof Theme.createFromRawTheme>[0])
	const replace = (color: string) =>
		(raw.colorReplacements?.[color.toLowerCase()] ?? color).toLowerCase()
	const foreground = replace(raw.fg)
	// Its first place is empty.
	const colors = Array.from(theme.getColorMap(), (color) => replace(color ?? raw.fg))
	/** The default colour first; it needs no class. */
	const palette = [...new Set([foreground, ...colors])]
	const colorOf = (id: number) => colors[id] ?? foreground
	const { foregroundId, fontStyle } = theme.getDefaults()
	const initial: Style = { color: colorOf(foregroundId), fontStyle: Math.max(fontStyle, 0) }
	const [letter, variable] = [name.charAt(0), `--shiki-${name}`]
	const rule = (selector: string, css: string) => `.shiki ${selector}{${variable}${css}}`
	return {
		initial,
		block: `${variable}:${foreground};${variable}-bg:${replace(raw.bg)}`,
		rules: [
			...palette.slice(1).map((color, index) => rule(`.${letter}${index + 1}`, `:${color}`)),
			...fontStyles.map(([, sign, css]) => rule(`.${letter}${sign}`, `-${css}`)),
			rule(`.${letter}u.${letter}s`, '-text-decoration:underline line-through'),
		],
		classesOf({ color, fontStyle }: Style): readonly string[] {
			const number = palette.indexOf(color)
			const signs = fontStyles.filter(([bit]) => fontStyle & bit).map(([, sign]) => letter + sign)
			return number > 0 ? [`${letter}${number}`, ...signs] : signs
		},
		/** A scope changes only what its rule speaks of; the rest comes from the scopes around it. */
		match(path: ScopePath, outer: Style): Style {
			const found = theme.match(path as Parameters<typeof theme.match>[0])
			if (!found) return outer
			return {
				color: found.foregroundId === 0 ? outer.color : colorOf(found.foregroundId),
				fontStyle: found.fontStyle < 0 ? outer.fontStyle : found.fontStyle,
			}
		},
	}
}
