/** Where a post can be sent: what the link says, and where it leads. */
interface Target {
	/** A brand; the theme has a word for e-mail. */
	readonly name?: string
	/** @param url Of the post, and its title, both percent-encoded. */
	address(url: string, title: string): string
}

/**
 * Plain links: nothing of these services is loaded, and none of them learns of a reader who does not click.
 *
 * @see https://docs.bsky.app/docs/advanced-guides/intent-links
 * @see https://share.joinmastodon.org which asks for the reader's server; what follows the `#` stays in the browser.
 */
export const shareTargets = {
	mastodon: {
		name: 'Mastodon',
		address: (url, title) => `https://share.joinmastodon.org/#text=${title}%20${url}`,
	},
	bluesky: {
		name: 'Bluesky',
		address: (url, title) => `https://bsky.app/intent/compose?text=${title}%20${url}`,
	},
	x: { name: 'X', address: (url, title) => `https://x.com/intent/tweet?text=${title}&url=${url}` },
	linkedin: {
		name: 'LinkedIn',
		address: (url) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
	},
	reddit: {
		name: 'Reddit',
		address: (url, title) => `https://www.reddit.com/submit?url=${url}&title=${title}`,
	},
	facebook: {
		name: 'Facebook',
		address: (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
	},
	whatsapp: {
		name: 'WhatsApp',
		address: (url, title) => `https://wa.me/?text=${title}%20${url}`,
	},
	telegram: {
		name: 'Telegram',
		address: (url, title) => `https://t.me/share/url?url=${url}&text=${title}`,
	},
	hackernews: {
		name: 'Hacker News',
		address: (url, title) => `https://news.ycombinator.com/submitlink?u=${url}&t=${title}`,
	},
	email: { address: (url, title) => `mailto:?subject=${title}&body=${url}` },
} as const satisfies Readonly<Record<string, Target>>

/** Names of places to send a post to. */
export type ShareTarget = keyof typeof shareTargets
