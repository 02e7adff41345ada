/** Files that are published in another place than that below a folder of static files. */
export interface StaticCopy {
	/** A folder or a file below the site's own; that itself only with `matching`. */
	readonly from: string
	/** Where they are published: the place of the folder or of the file; with a slash at its end, or empty, the folder that the file is put in. */
	readonly to: string
	/** Regular expression of files of that folder, as those of `excludeMatching`. Default: all of them. */
	readonly matching?: string
	/** Put all of them into the folder itself, whatever folders they lie in. Default false. */
	readonly flat?: boolean
}
