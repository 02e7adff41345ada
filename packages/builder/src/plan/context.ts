import type { Post } from '@blog/core'
import type { Site } from '@blog/theme'
import type { SiteInput } from '../site/site.ts'
import type { FeedList } from './feeds-of.ts'
import type { PlannedImages } from './plan-images.ts'
import type { PlannedTheme } from './plan-theme.ts'
import type { PostBodies } from './post-bodies.ts'
import type { Section } from './sections.ts'

/** What every part of the plan knows. */
export interface PlanContext extends SiteInput {
	/** For views. */
	readonly site: Site
	readonly bodies: PostBodies
	/** By URL. */
	readonly sections: readonly Section[]
	readonly feeds: readonly FeedList[]
	readonly themeFiles: PlannedTheme
	readonly derived: PlannedImages
	/** The static file that is published at a decoded path, such as `/images/a b.png`. */
	staticAt(path: string): string | undefined
	/** The `_index.md` of a list, by the list's URL. */
	listAt(url: string): Post<unknown> | undefined
}
