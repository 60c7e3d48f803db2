#include "export/escape.h"

#include <gtest/gtest.h>

namespace tripleloom {
namespace {

TEST(EscapeMarkup, ReplacesWhatMarkupMeans) {
  EXPECT_EQ(EscapeMarkup("a < b > \"c\" & d"), "a &lt; b &gt; &quot;c&quot; &amp; d");
  EXPECT_EQ(EscapeMarkup("caf\u00E9 \\n"), "caf\u00E9 \\n");
}

TEST(EscapeMarkup, KeepsAnAmpersandFromBecomingAnEntity) {
  EXPECT_EQ(EscapeMarkup("R&D;"), "R&amp;\u2060D;");
  EXPECT_EQ(EscapeMarkup("&#38;"), "&amp;\u2060#38;");
  EXPECT_EQ(EscapeMarkup("R&D, S&P; x"), "R&amp;D, S&amp;\u2060P; x");
  EXPECT_EQ(EscapeMarkup("a &; b"), "a &amp;; b");
}

TEST(EscapePlain, DoublesBackslashesAndKeepsLines) {
  EXPECT_EQ(EscapePlain("C:\\new\nx\\"), "C:\\\\new\\nx\\\\");
}

TEST(SafeLink, EncodesWhatCouldEndAnAttribute) {
  EXPECT_EQ(SafeLink("https://a.example/x?y=\"onload='z'"),
            "https://a.example/x?y=%22onload=%27z%27");
  EXPECT_EQ(SafeLink("http://a.example/caf\u00E9 <b>\\"),
            "http://a.example/caf%C3%A9%20%3Cb%3E%5C");
}

TEST(SafeLink, IsAnIriToStrictReaders) {
  EXPECT_EQ(SafeLink("http://[::1]:80/a[1]?b[2]#c[3]#d"),
            "http://[::1]:80/a%5B1%5D?b%5B2%5D#c%5B3%5D%23d");
  EXPECT_EQ(SafeLink("http://a.example/100%/%4a%zz%"), "http://a.example/100%25/%4a%25zz%25");
}

TEST(SafeLink, RefusesWhatIsNotTheWeb) {
  for (const char* url :
       {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "", "x"}) {
    EXPECT_EQ(SafeLink(url), "") << url;
  }
}

}  // namespace
}  // namespace tripleloom
