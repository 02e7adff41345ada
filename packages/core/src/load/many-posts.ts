/** The trees of more posts than these take more memory than making them again takes time: 27 KB for a short post. They are forgotten. */
export const MANY_POSTS = 20_000
