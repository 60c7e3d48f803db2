#include "extract/text/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <random>

#include "graph/base/file.h"
#include "graph/base/utf8.h"

namespace tripleloom {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class ReaderTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::path(::testing::TempDir()) /
              ("reader_" + std::string(info->name()) + std::to_string(getpid()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string Write(const std::string& name, std::string_view bytes) {
    const fs::path path = folder_ / name;
    fs::create_directories(path.parent_path());
    EXPECT_TRUE(WriteFileAtomically(path.string(), bytes));
    return path.string();
  }
  void Read(const std::vector<std::string>& articles, const ReaderOptions& options = {}) {
    ReadArticles(articles, options, [&](Result<Document> document) {
      document ? documents_.push_back(*document) : errors_.push_back(document.error());
      return true;
    });
  }
  std::vector<std::string> Ids() const {
    std::vector<std::string> ids;
    for (const Document& document : documents_) ids.push_back(document.id);
    return ids;
  }

  fs::path folder_;
  std::vector<Document> documents_;
  std::vector<Error> errors_;
};

TEST_F(ReaderTest, KeepsAPlainTextByteForByte) {
  const std::string text = "Line one\r\n\tcaf\u00e9  two\n";
  Read({Write("a.txt", text), Write("b", "\xEF\xBB\xBFWith mark.")});
  ASSERT_EQ(documents_.size(), 2u);
  EXPECT_EQ(documents_[0].text, text);
  EXPECT_EQ(documents_[0].id, "a.txt");
  EXPECT_EQ(documents_[1].text, "With mark.");
}

TEST_F(ReaderTest, ReadsAFolderInOrderAndByKnownExtensions) {
  Write("n/b.txt", "B.");
  Write("n/a.md", "A.");
  Write("n/sub/c.html", "<p>C.</p>");
  Write("n/picture.png", "no");
  Read({(folder_ / "n").string()});
  EXPECT_THAT(Ids(), ElementsAre("a.md", "b.txt", "c.html"));
  EXPECT_THAT(errors_, IsEmpty());
}

TEST_F(ReaderTest, TellsFilesOfOneNameApartByTheirPath) {
  const std::string one = Write("x/same.txt", "1.");
  const std::string two = Write("y/same.txt", "2.");
  Read({one, two, Write("z.txt", "3.")});
  EXPECT_THAT(Ids(), ElementsAre(one, two, "z.txt"));
}

TEST_F(ReaderTest, ReportsWhatItCannotReadAndGoesOn) {
  fs::create_directories(folder_ / "none");
  Read({(folder_ / "missing.txt").string(), (folder_ / "none").string(), Write("empty.txt", " \n"),
        Write("zero.txt", std::string("a\0b", 3)), Write("latin.txt", "ok\ncaf\xE9\n"),
        Write("good.txt", "Good.")});
  EXPECT_THAT(Ids(), ElementsAre("good.txt"));
  ASSERT_EQ(errors_.size(), 5u);
  EXPECT_EQ(errors_[0].code, ErrorCode::kNotFound);
  EXPECT_EQ(errors_[1].code, ErrorCode::kNotFound);
  EXPECT_EQ(errors_[2].code, ErrorCode::kBadSyntax);
  EXPECT_EQ(errors_[3].code, ErrorCode::kBadEncoding);
  EXPECT_EQ(errors_[4].code, ErrorCode::kBadEncoding);
  EXPECT_THAT(errors_[4].message, HasSubstr("line 2"));
  EXPECT_THAT(errors_[4].message, HasSubstr("byte 6"));
  for (const Error& error : errors_) EXPECT_THAT(error.message, Not(HasSubstr("\n")));
}

TEST_F(ReaderTest, RefusesAFileOverTheLimit) {
  Read({Write("big.txt", "12345")}, {.max_bytes = 4});
  ASSERT_EQ(errors_.size(), 1u);
  EXPECT_EQ(errors_[0].code, ErrorCode::kLimit);
}

TEST_F(ReaderTest, StopsWhenTheVisitorSaysSo) {
  int calls = 0;
  ReadArticles({Write("a.txt", "A."), Write("b.txt", "B.")}, {}, [&](const Result<Document>&) {
    ++calls;
    return false;
  });
  EXPECT_EQ(calls, 1);
}

TEST_F(ReaderTest, ReadsJsonLinesAndNamesABadLine) {
  Read({Write(
      "n.jsonl",
      "{\"id\":\"a\",\"title\":\"T\",\"text\":\"One.\",\"date\":\"2020-01-02\",\"url\":\"u\"}\n"
      "{broken\n\n{\"text\":\"Two.\"}\n{\"id\":3}\n[]\n{\"id\":7,\"text\":\"\\u00e9.\"}")});
  EXPECT_THAT(Ids(), ElementsAre("a", "n.jsonl:4", "7"));
  EXPECT_EQ(documents_[0].title, "T");
  EXPECT_EQ(documents_[0].date, "2020-01-02");
  EXPECT_EQ(documents_[2].text, "\u00e9.");
  ASSERT_EQ(errors_.size(), 3u);
  EXPECT_THAT(errors_[0].message, HasSubstr("n.jsonl:2"));
  EXPECT_THAT(errors_[1].message, HasSubstr("n.jsonl:5"));
}

TEST_F(ReaderTest, SurvivesDeeplyNestedJson) {
  Read({Write("deep.jsonl", std::string(200000, '[') + "\n{\"text\":\"Fine.\"}")});
  EXPECT_EQ(errors_.size(), 1u);
  EXPECT_EQ(documents_.size(), 1u);
}

TEST(ReadMarkdown, GivesPlainTextAndTheTitle) {
  const Document document = ReadMarkdown(
      "# Council *votes*\n\nThe **mayor** of [Elm](http://e.example/x_(y)) spoke.\nShe left.\n\n"
      "- one\n- two\n\n> A `quote` of snake_case.\n\n```\ncode();\n```\n![map](m.png)\n[ref]: "
      "http://r\n");
  EXPECT_EQ(document.title, "Council votes");
  EXPECT_THAT(document.text, HasSubstr("The mayor of Elm spoke.\nShe left.\n"));
  EXPECT_THAT(document.text, HasSubstr("A quote of snake_case."));
  EXPECT_THAT(document.text, HasSubstr("one\n\ntwo"));
  EXPECT_THAT(document.text, Not(HasSubstr("code")));
  EXPECT_THAT(document.text, Not(HasSubstr("map")));
  EXPECT_THAT(document.text, Not(HasSubstr("http")));
}

TEST(ReadMarkdown, ReadsFrontMatter) {
  const Document document =
      ReadMarkdown("---\ntitle: \"A day\"\ndate: 2021-03-04\n---\nText here.\n");
  EXPECT_EQ(document.title, "A day");
  EXPECT_EQ(document.date, "2021-03-04");
  EXPECT_EQ(document.text, "Text here.\n");
}

TEST(ReadHtml, FindsTheArticleAndItsDescription) {
  const auto document = ReadHtml(
      "<!DOCTYPE html><html><head><title>Site | Votes</title>"
      "<meta property='article:published_time' content='2014-06-16T08:00:00Z'>"
      "<link rel=canonical href='http://news.example/1'><script>var x = 1;</script></head><body>"
      "<nav>Home</nav><article><h1>Votes counted</h1><p>The <b>mayor</b>\n of Elm &amp; Oak "
      "spoke.<p>She left.</p><aside>Ad</aside></article><footer>Contact</footer></body></html>",
      "x.html");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text, "Votes counted\n\nThe mayor of Elm & Oak spoke.\n\nShe left.");
  EXPECT_EQ(document->title, "Votes counted");
  EXPECT_EQ(document->date, "2014-06-16");
  EXPECT_EQ(document->url, "http://news.example/1");
}

TEST(ReadHtml, ReadsTheEncodingThePageDeclares) {
  const auto document = ReadHtml(
      "<html><head><meta charset='iso-8859-1'></head><body><p>caf\xE9</p></body></html>", "x");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->text, "caf\u00e9");
}

TEST(ReadHtml, APageWithoutTextIsAnError) {
  EXPECT_FALSE(ReadHtml("<html><body><script>x</script></body></html>", "x"));
  EXPECT_FALSE(ReadHtml("", "x"));
}

TEST(Readers, TakeAnyBytes) {
  std::mt19937 random(11);
  const std::string_view pieces[] = {
      "<p>", "</div>", "[",      "](", ")", "**", "\n", "# ",    "{\"text\":\"",
      "\"}", "\xFF",   "\u00e9", "a",  " ", "`",  "<",  "&amp;", "---\n"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (size_t i = 0; i < random() % 40; ++i) text += pieces[random() % std::size(pieces)];
    const auto html = ReadHtml(text, "x");
    EXPECT_TRUE(!html || !FirstInvalidUtf8(html->text));
    ReadJsonLines(text, "x", [](const Result<Document>& document) {
      EXPECT_TRUE(!document || !FirstInvalidUtf8(document->text));
      return true;
    });
    EXPECT_TRUE(FirstInvalidUtf8(text) || !FirstInvalidUtf8(ReadMarkdown(text).text));
  }
}

}  // namespace
}  // namespace tripleloom
