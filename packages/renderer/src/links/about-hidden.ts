/** What `Blog.resolveHidden` finds. */
interface Hidden {
	readonly file: string
	readonly reason: string
	/** A file that is hidden with it. */
	readonly asset?: string
}

/** Says why what a link leads to is not shown, and what to do. */
export function aboutHidden({ file, reason, asset }: Hidden): string {
	const name = `\`${file}\``
	if (asset !== undefined)
		return `\`${asset}\` is hidden with ${name} (${reason}), beside which it lies: publish that, or move the file.`
	if (reason === 'draft')
		return `${name} is a draft: publish it first, or leave the link out until then.`
	if (reason === 'scheduled')
		return `${name} is scheduled: until its date the link leads nowhere. Leave it out until then.`
	if (reason === 'expired') return `${name} has expired: link to something else.`
	return `${name} is left out: see what is said of it.`
}
