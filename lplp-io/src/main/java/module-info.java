/** Reading and writing LPLP documents. */
module org.lplp.io {
    requires transitive org.lplp.core;
    requires com.fasterxml.jackson.core;
}
