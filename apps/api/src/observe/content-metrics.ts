import { Gauge, type Registry } from 'prom-client'

/** What is served now. */
export interface ContentStatus {
	readonly posts: number
	/** Milliseconds since 1970. */
	readonly loadedAt: number
	/** Something on disk cannot be read: what was before is served in its place, or nothing. */
	readonly isFailing: boolean
}

export function showContent(registry: Registry): (now: ContentStatus) => void {
	const registers = [registry]
	const posts = new Gauge({ name: 'blog_content_posts', help: 'Posts that are served.', registers })
	const loadedAt = new Gauge({
		name: 'blog_content_loaded_timestamp_seconds',
		help: 'When the content that is served was read, in seconds since 1970.',
		registers,
	})
	const isFailing = new Gauge({
		name: 'blog_content_failing',
		help: 'One while something on disk cannot be read: older content is served in its place, or none.',
		registers,
	})
	return (now) => {
		posts.set(now.posts)
		loadedAt.set(now.loadedAt / 1000)
		isFailing.set(now.isFailing ? 1 : 0)
	}
}
