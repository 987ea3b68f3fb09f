package org.articlelint.page.style;

/**
 * Words that style adds to an element (CSS Content 3).
 *
 * @param words as assistive technology gets them: the alternative text where style gives one
 * @param isInline whether the words beside run on without a space
 */
public record Generated(String words, boolean isInline) {}
