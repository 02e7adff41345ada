import type { ComponentChildren, ComponentProps } from 'preact'
import type { Html, Shown } from '../html/html.ts'
import type { Wording } from '../texts/wording.ts'
import type { Components } from './components.ts'
import type { Kept } from './kept.ts'

type Names = keyof Components

/** Props as the theme's own components have them: what Preact can show is text here. */
export type OwnProps<Props> = {
	readonly [Key in keyof Props]: ComponentChildren extends Props[Key] ? Shown : Props[Key]
}

/** The components of one theme as functions: the theme's own write HTML, a user's leave a place for Preact. */
export type Parts = {
	readonly [Name in Names]: (props: OwnProps<ComponentProps<Components[Name]>>) => Html
} & {
	/** What is the same on many pages. */
	readonly kept: Kept
	/** The language of the page. */
	readonly wording: Wording
}

/** Components of the theme's own. */
export type OwnComponents<Some extends Names = Names> = {
	readonly [Name in Some]: (props: OwnProps<ComponentProps<Components[Name]>>, parts: Parts) => Html
}
