import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { View } from '../view.ts'
import type { Components } from './components.ts'
import type { Parts } from './parts.ts'

/** The page that is rendering, and with what: for a user's components, and for the theme's own. */
export interface Rendering {
	readonly components: Components
	readonly parts: Parts
	readonly view: View
}

/** Carries them to a user's components. */
export const RenderingContext = createContext<Rendering | undefined>(undefined)

/** The components of the theme that is rendering. */
export function useComponents(): Components {
	return useRendering().components
}

/** The page that is rendering, with its site: for components that are not told. */
export function useView(): View {
	return useRendering().view
}

/** What the theme that is rendering is made of. */
export function useRendering(): Rendering {
	const rendering = useContext(RenderingContext)
	if (rendering === undefined) throw new Error('Expected to be rendered by a theme')
	return rendering
}
