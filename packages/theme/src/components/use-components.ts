import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Components } from './components.ts'
import type { Parts } from './parts.ts'

/** The components of the theme that is rendering: for a user's, and for its own. */
export interface Rendering {
	readonly components: Components
	readonly parts: Parts
}

/** Carries them to a user's components. */
export const RenderingContext = createContext<Rendering | undefined>(undefined)

/** The components of the theme that is rendering. */
export function useComponents(): Components {
	return useRendering().components
}

/** What the theme that is rendering is made of. */
export function useRendering(): Rendering {
	const rendering = useContext(RenderingContext)
	if (rendering === undefined) throw new Error('Expected to be rendered by a theme')
	return rendering
}
