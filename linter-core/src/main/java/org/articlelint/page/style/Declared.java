package org.articlelint.page.style;

/**
 * What style declares of one property for an element itself.
 *
 * @param value what comes of it; what it is measured by, such as {@code em}, is still in it
 * @param isInherit whether it only asks for what the parent has
 * @param isOwn whether it stands in the element's {@code style=}
 */
public record Declared(Value value, boolean isInherit, boolean isOwn, boolean isImportant) {}
